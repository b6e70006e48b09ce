import type { Span } from '../common/span.ts';
import { hull, overlaps } from '../common/span.ts';
import type { Attributed } from './sources.ts';
import type { RawStatement } from './statements.ts';

function isSameSource(a: Attributed, b: Attributed): boolean {
  return (
    a.attributions.length === b.attributions.length &&
    a.attributions.every((one, at) => {
      const other = b.attributions[at];
      return other !== undefined && one.name === other.name && one.naming === other.naming;
    })
  );
}

function isApart(a: readonly Span[], b: readonly Span[]): boolean {
  return !a.some((one) => b.some((other) => overlaps(one, other)));
}

function joinedStatement(a: RawStatement, b: RawStatement): RawStatement {
  return {
    ...a,
    kind: a.kind === b.kind ? a.kind : 'mixed',
    content: [...a.content, ...b.content].toSorted((x, y) => x.start - y.start),
    passage: hull([a.passage, b.passage]),
  };
}

/** `Ash stressed the need for ships, saying: “Ships win.”`: the quotation stands for itself. */
function bringsQuotation(before: Attributed, one: Attributed): boolean {
  return before.statement.kind === 'indirect' && one.statement.kind === 'direct';
}

function joinsWith(before: Attributed, one: Attributed): boolean {
  return (
    isSameSource(before, one) &&
    isApart(before.statement.content, one.statement.content) &&
    !bringsQuotation(before, one)
  );
}

const reach = 6;

/** `“A,” she said, adding that B`: what one source says in one sentence is one statement. */
export function joinSameSource(statements: readonly Attributed[]): Attributed[] {
  const joined: Attributed[] = [];
  for (const one of statements) {
    const from = Math.max(0, joined.length - reach);
    const near = joined.slice(from);
    const at = near.findLastIndex(
      (other) => overlaps(other.statement.passage, one.statement.passage) && joinsWith(other, one),
    );
    const before = near[at];
    if (before === undefined) joined.push(one);
    else joined[from + at] = { ...before, statement: joinedStatement(before.statement, one.statement) };
  }
  return joined;
}
