import { parseSync } from 'vite';
import type { SourceFile } from './import-law.ts';

/** Attributes whose string a reader sees or hears. */
const READ_OUT =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt|label|noun)$/;
/** Attributes whose string is no language: class names, drawing, addresses. */
const NO_LANGUAGE = /^(?:className|style|d|transform|viewBox|points|href|rel|sizes|media)$/;
const LETTERS = /\p{Letter}{2}/u;
const TWO_WORDS = /\p{Letter}[\p{Letter}’,;:.!?”)]*\s+[“‘(]?\p{Letter}/u;

/** Each text for readers that a file writes itself instead of taking it from the catalogue: `path: text`. */
export function textsIn(file: SourceFile): readonly string[] {
  const { program, errors } = parseSync(file.path, file.text);
  const error = errors[0];
  if (error !== undefined) throw new Error(`src/${file.path} does not parse: ${error.message}`);
  return findTexts(program).map((text) => `${file.path}: ${text.trim()}`);
}

function findTexts(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  switch (field(node, 'type')) {
    case 'JSXText':
      return matching(field(node, 'value'), LETTERS);
    case 'JSXAttribute':
      return textsOfAttribute(node);
    case 'Literal':
      return matching(field(node, 'value'), TWO_WORDS);
    case 'TemplateElement':
      return matching(field(field(node, 'value'), 'cooked'), TWO_WORDS);
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSLiteralType':
    case 'ThrowStatement':
      return [];
    case 'NewExpression':
      return String(field(field(node, 'callee'), 'name')).endsWith('Error') ? [] : textsOfParts(node);
    default:
      return textsOfParts(node);
  }
}

function textsOfParts(node: object): readonly string[] {
  return Object.values(node).flatMap(findTexts);
}

function textsOfAttribute(node: object): readonly string[] {
  const name = String(field(field(node, 'name'), 'name'));
  const value = field(node, 'value');
  if (NO_LANGUAGE.test(name)) return [];
  if (READ_OUT.test(name) && field(value, 'type') === 'Literal') {
    return matching(field(value, 'value'), LETTERS);
  }
  return findTexts(value);
}

function matching(value: unknown, pattern: RegExp): readonly string[] {
  return typeof value === 'string' && pattern.test(value) ? [value] : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
