import { describe, expect, test } from 'vitest';
import { Outcome } from '@/islands/start/Outcome';
import StartTool from '@/islands/start/StartTool';
import type { StartMaterial } from '@/domain/start-result';
import { QUESTIONS } from '@/domain/start-tool';
import { startResultWords } from '@/strings/start-tool';
import { startToolWords as words } from '@/strings/start-words';
import { catalog } from '../content/real-content';
import { render, serverRules, wordsOf } from './render';

const tool = catalog.startTools.get('start-tool')!.data;
const html = render(StartTool, { questions: tool.questions, base: '/' });

describe('StartTool on the server', () => {
  serverRules(html);

  test('has every question, every answer and what it means: it can be read without JavaScript', () => {
    const said = wordsOf(html);
    for (const id of QUESTIONS) {
      expect(wordsOf(html.querySelector(`#fraga-${id} legend`))).toBe(tool.questions[id].title);
      for (const { label, meaning } of tool.questions[id].answers) {
        expect(said).toContain(label);
        expect(said).toContain(meaning.replaceAll(/\s+/g, ' '));
      }
    }
  });

  test('asks for one answer or several, by its kind', () => {
    const types = QUESTIONS.map((id) => html.querySelector(`#fraga-${id} input`)?.getAttribute('type'));
    expect(types).toEqual(['radio', 'radio', 'radio', 'checkbox', 'checkbox', 'radio']);
  });

  test('shows no result before there are answers', () => {
    expect(html.querySelector('.start-result')).toBeNull();
    expect(wordsOf(html.querySelector('.start-waiting'))).toBe(words.waiting);
    expect(html.querySelector('.start-keep')).toBeNull();
  });
});

describe('the result', () => {
  const duty = {
    framework: 'lag',
    short: 'Lagen',
    kind: 'lag' as const,
    verified: true,
    sizes: [],
    assignments: [],
    when: undefined,
  };
  const material: StartMaterial = {
    tool,
    duties: [
      { ...duty, id: 'a', ref: '1 §', text: 'Ni gör a.', forms: ['stiftelse'] },
      { ...duty, id: 'b', ref: '2 §', text: 'Ni gör b.', forms: ['aktiebolag'] },
    ],
    parts: [{ number: 1, title: 'Grunden' }],
    chapters: [
      { title: 'Vägvisaren', address: '/borja-har/x/', part: 0, requirements: ['a', 'b'] },
      { title: 'Ett annat', address: '/grunden/annat/', part: 1, requirements: ['a'] },
      { title: 'Kapitlet', address: '/grunden/kapitlet/', part: 1, requirements: ['a', 'b'] },
    ],
    paths: [],
    titles: {},
  };
  const shown = render(Outcome, {
    base: '/bas/',
    material,
    answers: {
      form: 'stiftelse',
      size: '1-5',
      employees: 'inga',
      does: ['inget-an'],
      have: ['inget'],
      pressing: 'starta',
    },
  });

  test('has three steps, each with a chapter, a routine and a checklist', () => {
    const steps = shown.querySelectorAll('.start-steps > li');
    expect(steps).toHaveLength(3);
    for (const step of steps) {
      const links = step.querySelectorAll('.start-links a').map((link) => link.getAttribute('href'));
      expect(links).toHaveLength(3);
      expect(links[1]).toMatch(/^\/bas\/rutiner\//);
      expect(links[2]).toMatch(/^\/bas\/checklistor\//);
    }
  });

  test('tells what binds and what does not, with words, shapes and reasons', () => {
    const [yes, maybe, no] = shown.querySelectorAll('.start-duties').map(wordsOf);
    expect(yes).toContain(`● ${startResultWords.duties.yes} (1)`);
    expect(yes).toContain('ni är stiftelse');
    expect(yes).toContain('Ni gör a.');
    expect(maybe).toContain(startResultWords.none.maybe);
    expect(no).toContain('gäller bara aktiebolag');
    expect(shown.querySelector('.start-duties a[href="/bas/grunden/kapitlet/"]')).not.toBeNull();
  });
});
