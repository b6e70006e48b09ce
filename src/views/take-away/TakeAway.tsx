import { useState } from 'react';
import { takeAwayTexts } from '../../catalogue/export.ts';
import type { Point } from '../../corpus/story.ts';
import { fileName } from '../../export/file-name.ts';
import type { Dataset, Selection } from '../../filters/dataset.ts';
import { addressOf, currentView } from '../../state/view-url.ts';
import text from '../text-button.module.css';
import { textItems, type FormName, type Item, type SectionName } from './items.ts';
import { chartItems } from './picture-items.ts';
import { saveFile } from './save.ts';
import { dayOf, type Screen } from './screen.ts';
import styles from './take-away.module.css';

const items: readonly Item[] = [...textItems, ...chartItems];
const sections: readonly SectionName[] = ['comparison', 'timeline', 'sentiment', 'statements'];

export interface TakeAwayProps {
  readonly title: string;
  readonly points: readonly Point[];
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly whole: Selection;
}

/** The screen at the moment of the press. */
function screenOf(props: TakeAwayProps): Screen {
  const view = currentView();
  return { ...props, view, address: addressOf(view), today: dayOf(new Date()) };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What can be taken away of the page as it stands, section by section. */
export function TakeAway(props: TakeAwayProps) {
  const [withMark, setWithMark] = useState(false);
  const [said, say] = useState('');
  const take = async (item: Item): Promise<void> => {
    const { section, form, extension } = item;
    const screen = screenOf(props);
    const name = fileName(props.title, section, screen.today, extension);
    say(takeAwayTexts.busy(name));
    try {
      saveFile(name, await item.make(screen, { withMark }));
      say(takeAwayTexts.saved(name));
    } catch (error) {
      const what = takeAwayTexts.button(takeAwayTexts.forms[form], takeAwayTexts.sections[section]);
      say(takeAwayTexts.failed(what, reasonOf(error)));
    }
  };
  return (
    <>
      <p className={styles.note}>{takeAwayTexts.about}</p>
      {sections.map((section) => (
        <section key={section} className={styles.part} aria-labelledby={`take-${section}`}>
          <h3 id={`take-${section}`}>{takeAwayTexts.sections[section]}</h3>
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
      <p role="status" className={styles.note}>
        {said}
      </p>
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
