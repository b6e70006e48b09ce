import { shown, type Refusal } from './refusal.ts';

export interface JsonLimits {
  readonly characters: number;
  readonly depth: number;
}

export type JsonResult =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const LIMITS: JsonLimits = { characters: 50_000_000, depth: 40 };

/** The deepest nesting of arrays and objects; brackets inside strings do not count. */
function depthOf(text: string, stopAt: number): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length && deepest <= stopAt; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1));
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return deepest;
}

/** `JSON.parse` for foreign text: size and depth are checked first, since deep nesting breaks what comes after. */
export function parseJson(file: string, text: string, limits: JsonLimits = LIMITS): JsonResult {
  const refuse = (value: string, reason: string, remedy: string): JsonResult => ({
    kind: 'refused',
    refusal: { file, path: '', value, reason, remedy },
  });
  if (text.length > limits.characters) {
    const most = `the file is longer than ${limits.characters} characters`;
    return refuse(`${text.length} characters`, most, 'Split the file.');
  }
  if (depthOf(text, limits.depth) > limits.depth) {
    return refuse('', `the file is nested deeper than ${limits.depth} levels`, 'Flatten the file.');
  }
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'read', value };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(shown(text), `the file is no JSON: ${reason}`, 'Mend the file, or make it again.');
  }
}
