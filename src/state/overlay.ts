import { create } from 'zustand';

/** What lies over the page and dies with the tab. */
export type Overlay = 'commands' | 'keys' | 'briefing';

interface OverlayState {
  readonly overlay: Overlay | null;
  readonly show: (overlay: Overlay) => void;
  readonly close: () => void;
}

export const useOverlay = create<OverlayState>()((set) => ({
  overlay: null,
  show: (overlay) => set({ overlay }),
  close: () => set({ overlay: null }),
}));
