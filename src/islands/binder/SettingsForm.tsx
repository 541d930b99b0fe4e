import { type Placed, tabsOf } from '../../domain/binder/arrange';
import { intervalOf } from '../../domain/binder/due';
import { nextVersion } from '../../domain/binder/version';
import { REVIEW_STEPS } from '../../domain/review-interval';
import { beginVersion, moveTo } from '../../storage/binder/edit-binder';
import { documentWords } from '../../strings/binder-document';
import { reportWords } from '../../strings/report';
import { field as value } from '../shared/use-document';
import { type DeskProps, nameOf } from './desk';

/** The version, the role that sees to the document, when it is looked over, and its tab. */
export function SettingsForm({ placed, ...props }: DeskProps & { placed: Placed }) {
  const { arrangement, binder, shelf, get, set, say } = props;
  const words = documentWords.settings;
  const { id, document, text } = placed;
  const field = (name: string) => `uppgift-${id}-${name}`;
  const steps = [...new Set([...REVIEW_STEPS.filter((step) => step <= text.review.most), intervalOf(placed)])].sort(
    (a, b) => a - b,
  );
  const begin = (kind: 'ordval' | 'innebord') => {
    set(beginVersion(placed, kind));
    say(words.began(nameOf(placed), nextVersion(document.version, kind)));
  };
  return (
    <div class="desk-form">
      <p>
        <strong>{words.versionNow(document.version)}</strong> <span class="kind">{words.newWhy}</span>
      </p>
      <p class="desk-ways">
        <button type="button" class="button quiet small" onClick={() => begin('ordval')}>
          {words.newWords}
        </button>{' '}
        <button type="button" class="button quiet small" onClick={() => begin('innebord')}>
          {words.newMeaning}
        </button>
      </p>
      <div class="note-field">
        <label for={field('roll')}>{words.owner}</label>
        <p class="kind" id={field('roll-tips')}>
          {words.ownerHint}
        </p>
        <input
          id={field('roll')}
          type="text"
          maxLength={120}
          autocomplete="off"
          value={get(`document/${id}/owner`) ?? ''}
          placeholder={text.responsible ?? ''}
          aria-describedby={field('roll-tips')}
          onInput={(event) => set(value(`document/${id}/owner`, event.currentTarget.value))}
        />
      </div>
      <div class="evidence-pick">
        <label for={field('tid')}>{words.interval}</label>
        <select
          id={field('tid')}
          value={intervalOf(placed)}
          onChange={(event) => set(value(`document/${id}/interval`, Number(event.currentTarget.value)))}
        >
          {steps.map((step) => (
            <option key={step} value={step}>
              {step === text.review.months ? words.suggested(step) : words.months(step)}
            </option>
          ))}
        </select>
      </div>
      <div class="note-field">
        <label for={field('nasta')}>{words.next}</label>
        <p class="kind" id={field('nasta-tips')}>
          {words.nextHint}
        </p>
        <input
          id={field('nasta')}
          type="date"
          value={document.nextReview}
          aria-describedby={field('nasta-tips')}
          onInput={(event) => set(value(`document/${id}/nextReview`, event.currentTarget.value))}
        />
      </div>
      <div class="evidence-pick">
        <label for={field('flik')}>{words.tab}</label>
        <select
          id={field('flik')}
          value={placed.tab.id}
          onChange={(event) => {
            const there = arrangement.tabs.find(({ tab }) => tab.id === event.currentTarget.value)?.documents ?? [];
            set(moveTo(placed, event.currentTarget.value, there.length, there));
          }}
        >
          {tabsOf(binder, shelf, reportWords).map((tab) => (
            <option key={tab.id} value={tab.id}>{`${tab.number} ${tab.title}`}</option>
          ))}
        </select>
      </div>
    </div>
  );
}
