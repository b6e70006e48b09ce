import { barTexts } from '../../catalogue/filter-bar.ts';
import { overlayNames, paletteTexts } from '../../catalogue/palette.ts';
import { pageTexts } from '../../catalogue/page.ts';
import { useOverlay, type Overlay } from '../../state/overlay.ts';
import text from '../text-button.module.css';
import { looks } from './looks.ts';

/** What stands over the page until the code of what was asked for has come. */
interface Meanwhile {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly said: HTMLElement;
}

let meanwhile: Meanwhile | null = null;

function classed<T extends HTMLElement>(element: T, className: string | undefined): T {
  if (className !== undefined) element.className = className;
  return element;
}

/** A real field, so that whatever types can type into it. */
function makeField(): HTMLInputElement {
  const { type, enter } = useOverlay.getState();
  const field = classed(document.createElement('input'), looks.field);
  field.maxLength = 200;
  field.placeholder = paletteTexts.type;
  field.setAttribute('aria-label', paletteTexts.type);
  field.addEventListener('input', () => type(field.value));
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) enter();
  });
  return field;
}

function makeWayOut(): HTMLButtonElement {
  const button = classed(document.createElement('button'), text.button);
  button.textContent = paletteTexts.close;
  button.addEventListener('click', useOverlay.getState().close);
  return button;
}

function show(overlay: Overlay): Meanwhile {
  const [dialog, field] = [classed(document.createElement('dialog'), looks.dialog), makeField()];
  const [head, said] = [classed(document.createElement('div'), looks.head), document.createElement('p')];
  said.setAttribute('role', 'status');
  said.textContent = pageTexts.loading(overlayNames[overlay]);
  dialog.setAttribute('aria-label', said.textContent);
  dialog.addEventListener('cancel', useOverlay.getState().close);
  head.append(...(overlay === 'commands' ? [field] : []), makeWayOut());
  dialog.append(head, said);
  document.body.append(dialog);
  dialog.showModal();
  return { dialog, field, said };
}

/** Takes away what stood in the place of what is there now, and gives the focus back to where it was. */
export function endMeanwhile(): void {
  meanwhile?.dialog.close();
  meanwhile?.dialog.remove();
  meanwhile = null;
}

/** Says that what was waited for does not come. */
export function sayMissing(): void {
  if (meanwhile !== null) meanwhile.said.textContent = barTexts.menuMissing;
}

/** Answers at once whatever is asked for over the page, and keeps what is typed until its code has come. Returns how to call it off. */
export function answerMeanwhile(): () => void {
  return useOverlay.subscribe(({ overlay, typed }, before) => {
    if (overlay !== before.overlay) {
      endMeanwhile();
      meanwhile = overlay === null ? null : show(overlay);
    }
    if (meanwhile !== null && meanwhile.field.value !== typed) meanwhile.field.value = typed;
  });
}
