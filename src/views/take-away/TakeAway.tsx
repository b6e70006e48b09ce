import { useState } from 'react';
import { pictureTexts, takeAwayTexts } from '../../catalogue/export.ts';
import { fileName } from '../../export/file-name.ts';
import { useOverlay } from '../../state/overlay.ts';
import text from '../text-button.module.css';
import { EmbedCode } from './EmbedCode.tsx';
import { textItems, type FormName, type Item, type SectionName } from './items.ts';
import { TakeAwayError } from './take-away-error.ts';
import { chartItems } from './picture-items.ts';
import { partName } from './part-name.ts';
import { saveFile } from './save.ts';
import { screenNow, type ShownStory } from './screen.ts';
import styles from './take-away.module.css';

const items: readonly Item[] = [...textItems, ...chartItems];
const sections: readonly SectionName[] = ['differences', 'comparison', 'timeline', 'sentiment', 'statements'];

/** Until the page has had the time to show what it says: a file of thousands of rows is made in one go. */
const untilShown = (): Promise<void> => new Promise((done) => setTimeout(done, 30));

/** Our own words; another’s only as what the page said when it failed. */
function reasonOf(error: unknown): string {
  if (error instanceof TakeAwayError) return error.message;
  return takeAwayTexts.fault(error instanceof Error ? error.message : String(error));
}

/** What can be taken away of the page as it stands, section by section. */
export function TakeAway(props: ShownStory) {
  const [withMark, setWithMark] = useState(false);
  const [said, say] = useState('');
  const take = async (item: Item): Promise<void> => {
    const { section, form, extension } = item;
    const screen = screenNow(props);
    const name = fileName(
      props.title,
      partName(section, screen),
      screen.today,
      extension,
      screen.view.filters,
    );
    say(takeAwayTexts.busy(name));
    await untilShown();
    try {
      saveFile(name, await item.make(screen, { withMark }));
      say(takeAwayTexts.saved(name));
    } catch (error) {
      const what = takeAwayTexts.button(takeAwayTexts.forms[form], takeAwayTexts.sections[section]);
      const reason = reasonOf(error);
      say(takeAwayTexts[reason === pictureTexts.nothing ? 'nothing' : 'failed'](what, reason));
    }
  };
  return (
    <>
      <p className={styles.note}>{takeAwayTexts.about}</p>
      <section className={styles.part} aria-labelledby="take-briefing">
        <h2 id="take-briefing">{takeAwayTexts.sections.briefing}</h2>
        <button type="button" className={text.button} onClick={() => useOverlay.getState().show('briefing')}>
          {takeAwayTexts.briefing}
        </button>
      </section>
      {sections.map((section) => (
        <section key={section} className={styles.part} aria-labelledby={`take-${section}`}>
          <h2 id={`take-${section}`}>{takeAwayTexts.sections[section]}</h2>
          {items
            .filter((item) => item.section === section)
            .map((item) => (
              <Choice key={item.form} form={item.form} section={section} onPress={() => void take(item)} />
            ))}
        </section>
      ))}
      <label className={styles.mark}>
        <input type="checkbox" checked={withMark} onChange={(event) => setWithMark(event.target.checked)} />
        {takeAwayTexts.mark}
      </label>
      <p role="status" className={`${styles.note} ${styles.said}`}>
        {said}
      </p>
      <EmbedCode title={props.title} />
    </>
  );
}

interface ChoiceProps {
  readonly form: FormName;
  readonly section: SectionName;
  readonly onPress: () => void;
}

function Choice({ form, section, onPress }: ChoiceProps) {
  return (
    <button
      type="button"
      className={text.button}
      aria-label={takeAwayTexts.button(takeAwayTexts.forms[form], takeAwayTexts.sections[section])}
      onClick={onPress}
    >
      {takeAwayTexts.forms[form]}
    </button>
  );
}
