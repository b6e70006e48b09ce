let asked = false;

/** The code of a frame is to lie open once its menu does, whose content comes late. */
export function askForCode(isAsked: boolean): void {
  asked = isAsked;
}

export const isCodeAskedFor = (): boolean => asked;
