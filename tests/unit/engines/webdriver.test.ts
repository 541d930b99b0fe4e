import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandsTo, readAnswer, readElement, readSaid, scriptOf } from '../../engines/driver/webdriver';

describe('an answer from a driver', () => {
  it('gives its value, also when that is null, false or has a message of its own', () => {
    expect(readAnswer('{"value":null}')).toBeNull();
    expect(readAnswer('{"value":false}')).toBe(false);
    expect(readAnswer('{"value":{"message":"x"}}')).toEqual({ message: 'x' });
  });

  it('throws the error it tells of', () => {
    const answer = '{"value":{"error":"no such window","message":"it is gone","stacktrace":""}}';
    expect(() => readAnswer(answer)).toThrow('no such window: it is gone');
    expect(() => readAnswer('{"value":{"error":"timeout"}}')).toThrow('timeout: ');
  });

  it.each(['', '<html>', 'null', '[]', '"x"', '{}', '{"status":0}'])('is not an answer: %s', (text) => {
    expect(() => readAnswer(text)).toThrow('no answer from a WebDriver');
  });

  it('gives the reference to an element, and nothing else as one', () => {
    expect(readElement({ 'element-6066-11e4-a52e-4f735466cecf': 'abc' })).toBe('abc');
    for (const value of [null, {}, { ELEMENT: 'abc' }, 'abc']) expect(() => readElement(value)).toThrow('no element');
  });
});

describe('a script for the page', () => {
  /** Runs the script as a driver does. */
  const said = (run: (argument: never) => unknown, argument?: unknown) =>
    new Promise((resolve) => {
      const script = new Function(scriptOf(run));
      script(argument === undefined ? null : JSON.stringify(argument), resolve);
    }).then(readSaid);

  it('takes an argument and gives back what the function returns or promises', async () => {
    expect(await said(([a, b]: number[]) => (a ?? 0) + (b ?? 0), [2, 3])).toBe(5);
    expect(await said(async (text: string) => `${text}!`, 'å”')).toBe('å”!');
    expect(await said(() => undefined)).toBeUndefined();
    expect(await said((argument: unknown) => argument === undefined)).toBe(true);
    expect(await said((argument: unknown) => argument === null, null)).toBe(true);
  });

  it('gives back what the function throws', async () => {
    const thrower = () => {
      throw new TypeError('aj');
    };
    await expect(said(thrower)).rejects.toThrow('in the page: TypeError: aj');
    await expect(said(() => Promise.reject(new Error('oj')))).rejects.toThrow('in the page: Error: oj');
  });

  it('that gave no answer is an error', () => {
    expect(() => readSaid(null)).toThrow('the page gave object instead of an answer');
  });
});

describe('commands', () => {
  const got: { line: string; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      got.push({ line: `${request.method} ${request.url}`, body });
      response.end('{"value":7}');
    });
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('go out as the standard says: with a JSON object when they are sent by POST, otherwise without', async () => {
    const send = commandsTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(await send('POST', '/session/1/refresh')).toBe(7);
    await send('POST', '/session/1/url', { url: 'å' });
    await send('DELETE', '/session/1/window');
    expect(got).toEqual([
      { line: 'POST /session/1/refresh', body: '{}' },
      { line: 'POST /session/1/url', body: '{"url":"å"}' },
      { line: 'DELETE /session/1/window', body: '' },
    ]);
  });
});
