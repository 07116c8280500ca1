import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/letter/decode.ts';
import { sniff } from '../../src/letter/sniff.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));
const TEXT = 'Le Conseil de sécurité – « Ma‘saran » 😀\r\n7 February 2018\n';

describe('decode', () => {
  it('reads UTF-8 with and without its mark', () => {
    expect(decode(bytes(TEXT))).toEqual({ text: TEXT, encoding: 'utf-8', problems: [], illFormed: 0 });
    expect(decode(bytes([0xef, 0xbb, 0xbf], TEXT)).text).toBe(TEXT);
  });

  it('reads UTF-16 of either order, marked or not', () => {
    const little = Buffer.from(TEXT, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(decode(bytes([0xff, 0xfe], [...little]))).toMatchObject({ text: TEXT, encoding: 'utf-16le', illFormed: 0 });
    expect(decode(bytes([0xfe, 0xff], [...big]))).toMatchObject({ text: TEXT, encoding: 'utf-16be', illFormed: 0 });
    expect(decode(little)).toMatchObject({ text: TEXT, encoding: 'utf-16le' });
    expect(decode(big)).toMatchObject({ text: TEXT, encoding: 'utf-16be' });
  });

  it('says where UTF-16 is cut short or has half a pair', () => {
    const { text, problems } = decode(bytes([0xff, 0xfe, 0x41, 0, 0x0a, 0, 0, 0xd8, 0x42, 0, 0x43]));
    expect(text).toBe('A\n\ufffdB\ufffd');
    expect(problems).toEqual([
      { position: 2, line: 2, column: 1, offset: 6, bytes: '00 d8' },
      { position: 4, line: 2, column: 3, offset: 10, bytes: '43' },
    ]);
  });

  it('reads Windows-1252 and Latin-1', () => {
    expect(decode(bytes('the ', [0x93], 'S', [0xe9], 'curit', [0xe9, 0x94]))).toMatchObject({
      text: 'the “Sécurité”',
      encoding: 'windows-1252',
    });
    expect(decode(bytes('C', [0xf4], 'te d’Ivoire'.replace('’', "'")))).toMatchObject({
      text: "Côte d'Ivoire",
      encoding: 'iso-8859-1',
      illFormed: 0,
    });
  });

  it('reads Cyrillic of one byte a letter', () => {
    const koi = Buffer.from('f0d2c5c4d3c5c4c1d4c5ccc020f3cfd7c5d4c120e2c5dacfd0c1d3cecfd3d4c9', 'hex');
    expect(decode(Buffer.concat([koi, Buffer.from(' '), koi, Buffer.from('\n'), koi]))).toMatchObject({
      encoding: 'koi8-r',
      text: expect.stringContaining('Председателю Совета Безопасности'),
    });
  });

  it('keeps UTF-8 with a stray byte and says where it stands', () => {
    const { text, encoding, problems } = decode(bytes('Sécurité\nMa‘saran ', [0xff], ' é'));
    expect(encoding).toBe('utf-8');
    expect(text).toBe('Sécurité\nMa‘saran \ufffd é');
    expect(problems).toEqual([{ position: 18, line: 2, column: 10, offset: 22, bytes: 'ff' }]);
  });

  it('says where Windows-1252 has no character', () => {
    const { text, encoding, problems } = decode(bytes('the ', [0x93], 'town', [0x94], '\rof ', [0x81], 'ish'));
    expect(encoding).toBe('windows-1252');
    expect(text).toBe('the “town”\rof \ufffdish');
    expect(problems).toEqual([{ position: 14, line: 2, column: 4, offset: 14, bytes: '81' }]);
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that end in %j', (end) => {
    const [problem] = decode(bytes(`éé${end}é`, [0xff])).problems;
    expect(problem).toMatchObject({ line: 2, column: 2, bytes: 'ff' });
  });

  it('a sequence cut short at the end, and one of five bytes', () => {
    expect(decode(bytes('né à é', [0xe2, 0x80])).problems).toMatchObject([{ bytes: 'e2 80', position: 6 }]);
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'a', [0xf8, 0x88])).problems).toMatchObject([
      { bytes: 'f8' },
      { bytes: '88' },
    ]);
  });

  it('every letter of Latin-1, and every mark of Windows-1252', () => {
    const latin = Uint8Array.from({ length: 96 }, (_, i) => 0xa0 + i);
    const prose = 'The quick delegation of the country jumped over it, and went on for a long time. '.repeat(12);
    expect(decode(bytes(prose, [...latin]))).toMatchObject({
      encoding: 'iso-8859-1',
      text: prose + String.fromCharCode(...latin),
    });
    const marks = [0x80, 0x82, 0x85, 0x8a, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9a, 0x9f];
    expect(decode(bytes(prose, marks)).text).toBe(`${prose}€‚…ŠŒŽ‘’“”•–—™šŸ`);
  });

  it('lists a hundred problems and counts them all', () => {
    const { problems, illFormed } = decode(
      bytes(
        [0xef, 0xbb, 0xbf],
        Array.from({ length: 250 }, () => 0xff),
      ),
    );
    expect(problems).toHaveLength(100);
    expect(illFormed).toBe(250);
  });

  it('puts U+FFFD where it says, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
        const { text, problems } = decode(input);
        const points = [...text];
        for (const { position } of problems) expect(points[position]).toBe('\ufffd');
      }),
    );
  });
});

describe('sniff', () => {
  it.each([
    ['%PDF-1.4\n', 'pdf'],
    ['PK\x03\x04\x14\0\x06\0[Content_Types].xml', 'docx'],
    ['{\\rtf1\\ansi', 'rtf'],
    ['<!DOCTYPE html><html>', 'html'],
    ['a\0\0\0\x01\x02\x03binary', 'binary'],
    ['Letter dated 7 February 2018', 'text'],
    ['', 'text'],
  ])('%j is %s', (start, kind) => {
    expect(sniff(bytes(start)).kind).toBe(kind);
  });

  it('takes UTF-16 for text', () => {
    expect(sniff(Buffer.from('Letter dated 7 February 2018', 'utf16le')).kind).toBe('text');
  });
});
