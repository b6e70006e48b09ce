import { create } from 'zustand';

/** What lies over the page and dies with the tab. */
export type Overlay = 'commands' | 'keys' | 'briefing';

interface OverlayState {
  readonly overlay: Overlay | null;
  /** What was typed since it was asked for, be its own field there or not. */
  readonly typed: string;
  /** Whether Enter was pressed before there was anything to choose. */
  readonly isEntered: boolean;
  /** What came of a command that leaves the commands open. */
  readonly said: string;
  readonly show: (overlay: Overlay) => void;
  readonly type: (typed: string) => void;
  readonly enter: () => void;
  readonly say: (said: string) => void;
  readonly close: () => void;
}

export const useOverlay = create<OverlayState>()((set) => ({
  overlay: null,
  typed: '',
  isEntered: false,
  said: '',
  show: (overlay) => set({ overlay, typed: '', isEntered: false, said: '' }),
  type: (typed) => set({ typed, said: '' }),
  enter: () => set({ isEntered: true }),
  say: (said) => set({ said, isEntered: false }),
  close: () => set({ overlay: null }),
}));
