import { beforeEach } from 'vitest';

/** jsdom knows no dialog that lies over the page: here one is open or not. */
export function withModalDialogs(): void {
  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
      this.open = false;
    };
  });
}
