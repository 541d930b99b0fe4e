import { describe, expect, test } from 'vitest';
import OrganisationTool from '@/islands/organisation/OrganisationTool';
import { FORMS, SIZES } from '@/domain/organisation';
import { ROLES } from '@/domain/roles';
import { organisationWords as words } from '@/strings/organisation';
import { render, serverRules, wordsOf } from './render';

const html = render(OrganisationTool, { base: '/', limits: '/borja-har/er-vag/' });

describe('OrganisationTool on the server', () => {
  serverRules(html);

  test('says that nothing about persons belongs here', () => {
    expect(wordsOf(html.querySelector('.warning'))).toBe(words.noPersons);
    expect(wordsOf(html)).toContain(words.rolesIntro);
  });

  test('shows every form, every size and every role: a blank sheet can be filled in by hand', () => {
    const choices = html.querySelectorAll('.choice').map(wordsOf);
    expect(choices).toEqual([...FORMS.map((id) => words.forms[id]), ...SIZES.map((id) => words.sizes[id])]);
    for (const role of ROLES) expect(wordsOf(html.querySelector(`label[for=roll-${role}]`))).toBe(words.roles[role][0]);
  });

  test('tells at every field what it is used for', () => {
    const fields = html.querySelectorAll('input[type=text], input[type=email], input[type=tel], input[type=url]');
    expect(fields).toHaveLength(5 + ROLES.length);
    for (const field of [...fields, ...html.querySelectorAll('fieldset.levels, input[type=file]')]) {
      const [first] = (field.getAttribute('aria-describedby') ?? '').split(' ');
      expect(wordsOf(html.querySelector(`[id="${first}"]`)).length, field.id).toBeGreaterThan(10);
    }
  });

  test('lets the browser help only with what the organisation has', () => {
    const help = html
      .querySelectorAll('input')
      .map((field) => field.getAttribute('autocomplete'))
      .filter((value) => value !== undefined && value !== null && value !== 'off');
    expect(help).toEqual(['organization', 'address-level2', 'work email', 'work tel', 'url']);
  });

  test('shows no picture before memory is read', () => {
    expect(html.querySelector('img')).toBeNull();
  });
});
