import { useLayoutEffect } from 'react';
import { useModal } from '../use-modal.ts';
import { endMeanwhile } from './meanwhile.ts';

/** The dialog of an overlay, in the place of what stood there while its code came. */
export function useOverlayDialog() {
  useLayoutEffect(endMeanwhile, []);
  return useModal();
}
