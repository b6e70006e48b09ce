import { create } from 'zustand';

/** How many of the story’s articles have been asked for and answered, whatever the answer. */
export const useArticlesRead = create<{ readonly read: number; readonly of: number }>(() => ({
  read: 0,
  of: 0,
}));
