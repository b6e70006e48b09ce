import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { readerTexts } from '../../catalogue/reader.ts';
import { capitalised } from '../../common/words.ts';
import { useEvidence } from '../../state/evidence.ts';
import { setProfile, useView } from '../../state/view-url.ts';
import { setReading } from '../../state/view-steps.ts';
import { Profile } from '../profile/Profile.tsx';
import { isInStory, profileTitle } from '../profile/words.ts';
import { foreign, isolated } from '../foreign.ts';
import { ArticleReader } from './ArticleReader.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { Headline } from './Headline.tsx';
import type { Lookup } from './lookup.ts';
import { entriesInWords } from './entries-in-words.ts';
import { useSideDialog, useUnasked } from './use-side-dialog.ts';
import { useWayBack } from './use-way-back.ts';
import over from '../over.module.css';
import text from '../text-button.module.css';
import styles from './reader.module.css';

function closeAll(): void {
  useEvidence.getState().close();
  setProfile(null);
}

function useEscape(isOpen: boolean, reader: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('[popover], input') !== null) return;
      // What lies over the reader closes first, and alone.
      if (
        [...document.querySelectorAll('dialog[open],:popover-open')].some((each) => each !== reader.current)
      )
        return;
      closeAll();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOpen, reader]);
}

/** Takes the focus when it comes: whoever opened something new is told its name. */
interface HeadingProps {
  readonly children: ReactNode;
  readonly language?: string;
}

function FocusedHeading({ children, language }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const reader = heading.current?.closest('dialog');
    if (reader !== null && reader !== undefined) reader.scrollTop = 0;
    heading.current?.focus();
  }, []);
  return (
    <h2 id="reader-title" ref={heading} tabIndex={-1} {...(language === undefined ? {} : foreign(language))}>
      {children}
    </h2>
  );
}

interface Props {
  readonly lookup: Lookup;
  /** The address named what opens first. */
  readonly isNamed: boolean;
}

/** The side of the page: the article that a link opens, before a source’s or an outlet’s view, before the passages behind a number. */
export function Reader({ lookup, isNamed }: Props) {
  const { reading, profile } = useView();
  const evidence = useEvidence((state) => state.evidence);
  const isOpen = reading !== null || profile !== undefined || evidence !== null;
  const left = useWayBack(evidence, reading);

  const opened = reading === null ? undefined : lookup.articles.get(reading.article);
  const profileName = profile === undefined ? null : profileTitle(profile, lookup);
  const isOverEvidence = evidence !== null && (profile === undefined ? reading !== null : reading === null);
  const title =
    reading === null
      ? (profileName ?? capitalised(evidence?.title ?? ''))
      : opened === undefined
        ? readerTexts.noSuchArticleTitle
        : (opened.headline?.value ?? readerTexts.noHeadline);
  const shown = `${reading?.start}-${reading?.end} ${title}`;
  const dialog = useSideDialog(isOpen, useUnasked(isNamed, shown));
  useEscape(isOpen, dialog);
  const isAstray =
    reading === null
      ? profile !== undefined && !isInStory(profile, lookup)
      : opened === undefined && profile === undefined;
  return (
    <dialog
      ref={dialog}
      className={`${over.over} ${styles.reader}`}
      aria-labelledby="reader-title"
      onCancel={(event) => {
        event.preventDefault();
        closeAll();
      }}
    >
      {isOpen && (
        <>
          <div className={`${over.head} ${styles.header}`}>
            <FocusedHeading key={shown} {...(opened?.headline == null ? {} : { language: opened.language })}>
              {reading !== null && opened !== undefined ? (
                <Headline article={opened} place={reading} />
              ) : (
                title
              )}
            </FocusedHeading>
            <button type="button" className={text.button} onClick={closeAll}>
              {readerTexts.close}
            </button>
          </div>
          {reading !== null && profileName !== null && (
            <button type="button" className={text.button} onClick={() => setReading(null)}>
              {readerTexts.backTo(isolated(profileName))}
            </button>
          )}
          {isOverEvidence && (
            <button type="button" className={text.button} onClick={() => setProfile(null)}>
              {readerTexts.backToList(entriesInWords(evidence.entries), evidence.title)}
            </button>
          )}
          {isAstray && !isOverEvidence && (
            <button type="button" className={text.button} onClick={closeAll}>
              {readerTexts.backToPage}
            </button>
          )}
          {reading !== null && (
            <ArticleReader
              key={`${reading.article}@${reading.start}-${reading.end}`}
              place={reading}
              lookup={lookup}
            />
          )}
          {reading === null && profile !== undefined && (
            <Profile key={`${profile.kind}:${profile.id}`} place={profile} lookup={lookup} />
          )}
          {reading === null && profile === undefined && evidence !== null && (
            <EvidencePanel evidence={evidence} lookup={lookup} left={left} />
          )}
        </>
      )}
    </dialog>
  );
}
