import { foreign, isolated } from '../../foreign.ts';

const HOLDS_QUOTATION_MARK = /["“”«»„]/u;

interface Props {
  readonly words: string;
  readonly language: string;
}

/** An article’s words within a line of ours, in quotation marks unless they bring their own. */
export function Quoted({ words, language }: Props) {
  const Tag = HOLDS_QUOTATION_MARK.test(words) ? 'span' : 'q';
  return <Tag {...foreign(language)}>{isolated(words)}</Tag>;
}
