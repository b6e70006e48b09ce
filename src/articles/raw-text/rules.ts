import type { TextPart } from '../compose-text.ts';
import type { Block } from './blocks.ts';

/** What a rule sees: the blocks, where it stands, and the parts found so far. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly at: number;
  readonly parts: readonly TextPart[];
}

/** What a rule takes: so many blocks, as these parts; blocks that become no part are set aside. */
export interface Taken {
  readonly parts: readonly TextPart[];
  readonly blocks: number;
}

export type Rule = (reading: Reading) => Taken | null;

export function textAt({ blocks, at }: Reading, ahead = 0): string {
  return blocks[at + ahead]?.text ?? '';
}

export function headlineOf({ parts }: Reading): string | null {
  return parts.find(({ kind }) => kind === 'headline')?.text ?? null;
}

export function hasStarted({ parts }: Reading): boolean {
  return parts.some(({ kind }) => kind === 'paragraph');
}

export function has({ parts }: Reading, kind: TextPart['kind']): boolean {
  return parts.some((part) => part.kind === kind);
}

/** How many blocks from `ahead` on pass the test without a break. */
export function runLength({ blocks, at }: Reading, ahead: number, test: (block: Block) => boolean): number {
  const rest = blocks.slice(at + ahead);
  const end = rest.findIndex((block) => !test(block));
  return end === -1 ? rest.length : end;
}

export function asides(blocks: number): Taken {
  return { parts: [], blocks };
}

export function one(kind: TextPart['kind'], text: string): Taken {
  return { parts: [{ kind, text }], blocks: 1 };
}

/** The next block that passes the test, `most` blocks ahead at the furthest. */
export function textAhead({ blocks, at }: Reading, test: (text: string) => boolean, most = 6): string {
  return blocks.slice(at + 1, at + 1 + most).find(({ text }) => test(text))?.text ?? '';
}
