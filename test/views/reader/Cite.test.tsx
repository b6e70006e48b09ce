// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toDay } from '../../../src/common/day.ts';
import { plainCitation } from '../../../src/export/citation.ts';
import { Cite } from '../../../src/views/reader/Cite.tsx';
import { makeArticle, makeOutlet } from '../../makers.ts';

const PASSAGE = 'Ada Holm said the gap was a worry.';
const article = makeArticle({ url: { value: 'https://post.example/a', basis: 'the desk' } });

let saved: { readonly name: string; readonly content: Blob }[] = [];

beforeEach(() => {
  saved = [];
  let last = new Blob();
  URL.createObjectURL = (content) => {
    if (content instanceof Blob) last = content;
    return 'blob:file';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, content: last });
  });
});

const said = () => screen.getByRole('status', { hidden: true }).textContent;

async function open(passage: string | null, cited = article): Promise<void> {
  render(<Cite article={cited} passage={passage} voices={[]} statement={null} />);
  await userEvent.click(screen.getByText(/^Cite this/u));
}

const pressed = (name: string) => userEvent.click(screen.getByRole('button', { name, hidden: true }));

describe('a citation', () => {
  it.each([
    [PASSAGE, 'Cite this passage'],
    [null, 'Cite this article'],
  ])('of %s is copied in words', async (passage, name) => {
    const user = userEvent.setup();
    render(<Cite article={article} passage={passage} voices={[]} statement={null} />);
    expect(screen.getByText(name)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy the citation', hidden: true }));
    const accessed = toDay(Date.now());
    expect(await navigator.clipboard.readText()).toBe(plainCitation({ article, passage, accessed }));
    expect(said()).toBe('Copied.');
  });

  it('of a statement of the article says which', () => {
    render(<Cite article={article} passage={PASSAGE} voices={[]} statement={3} />);
    expect(screen.getByText('Cite statement 3')).toBeVisible();
  });

  it('that may not be copied stands there to be selected', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    render(<Cite article={article} passage={PASSAGE} voices={[]} statement={null} />);
    await user.click(screen.getByText('Cite this passage'));
    await user.click(screen.getByRole('button', { name: 'Copy the citation', hidden: true }));
    expect(said()).toBe('Copying is not allowed here; select the words above.');
    expect(await screen.findByText(/“Ada Holm said the gap was a worry\.”/u)).toBeInTheDocument();
  });

  it.each([
    ['CSL-JSON', 'json', /^\[\s*\{/u],
    ['RIS', 'ris', /^TY {2}- NEWS\r\n/u],
  ])('is saved as %s under a plain name', async (button, extension, content) => {
    await open(PASSAGE, makeArticle({ outlet: makeOutlet('../</script>\u202E=1 Post') }));
    await pressed(button);
    const [file] = saved;
    expect(file?.name).toMatch(new RegExp(`^readout-[a-z0-9-]+-citation-[0-9-]{10}\\.${extension}$`, 'u'));
    expect(await file?.content.text()).toMatch(content);
    expect(said()).toBe(`Saved as ${file?.name}.`);
  });
});
