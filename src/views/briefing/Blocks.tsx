import { createElement, Fragment, type ReactElement } from 'react';
import { briefingTexts } from '../../catalogue/briefing.ts';
import type { Block, Inline, Line } from '../../export/markdown.ts';
import { foreign, isolated } from '../foreign.ts';
import { Scroller } from '../Scroller.tsx';
import styles from './briefing.module.css';

/** One behind the other for good: what never changes its order needs no keys. */
function inOrder<T>(items: readonly T[], draw: (item: T, at: number) => ReactElement): ReactElement {
  return createElement(Fragment, null, ...items.map(draw));
}

function InlineText({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'plain':
      return isolated(inline.text);
    case 'strong':
      return <b>{isolated(inline.text)}</b>;
    case 'link':
      return <a href={inline.address}>{isolated(inline.text)}</a>;
  }
}

function LineText({ line }: { readonly line: Line }) {
  return inOrder(line, (inline) => <InlineText inline={inline} />);
}

function Table({ head, rows }: Extract<Block, { kind: 'table' }>) {
  const cell = (text: string, at: number) =>
    at === 0 ? <th scope="row">{isolated(text)}</th> : <td>{isolated(text)}</td>;
  return (
    <Scroller label={briefingTexts.table(head[0] ?? '')} className={styles.scroller}>
      <table>
        <thead>
          <tr>
            {inOrder(head, (name) => (
              <th scope="col">{isolated(name)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(rows, (row) => (
            <tr>{inOrder(row, cell)}</tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return createElement(`h${block.level + 1}`, null, isolated(block.text));
    case 'paragraph':
      return (
        <p>
          <LineText line={block.line} />
        </p>
      );
    case 'quote':
      return (
        <figure className={styles.quote}>
          <blockquote {...foreign(block.language)}>{block.text}</blockquote>
          <figcaption>
            <LineText line={block.from} />
          </figcaption>
        </figure>
      );
    case 'list':
      return (
        <ul>
          {inOrder(block.items, (item) => (
            <li>
              <LineText line={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table {...block} />;
  }
}

/** The pieces of a briefing in their order. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return inOrder(blocks, (block) => <BlockView block={block} />);
}
