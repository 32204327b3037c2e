import { ALLOWED_EXTENSIONS, contradicts, kindOfName, matchesBytes } from './file-kind';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0) % 256);

const JPEG = bytes('\u00ff\u00d8\u00ff\u00e0');
const PNG = bytes('\u0089PNG\r\n\u001a\n');
const WEBP = bytes('RIFF1234WEBPVP8 ');
const PDF = bytes('%PDF-1.7\n');
const OLE = bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1');
const ZIP = 'PK\u0003\u0004';
const docx = (more = '') => bytes(`${ZIP}..[Content_Types].xml..word/document.xml${more}`);

describe('the bytes of a file', () => {
  it.each([
    ['photo.jpg', JPEG],
    ['PHOTO.JPEG', JPEG],
    ['a.png', PNG],
    ['a.gif', bytes('GIF89a')],
    ['a.webp', WEBP],
    ['报告.pdf', PDF],
    ['a.docx', docx()],
    ['a.xlsx', bytes(`${ZIP}[Content_Types].xml xl/workbook.xml`)],
    ['a.pptx', bytes(`${ZIP}[Content_Types].xml ppt/presentation.xml`)],
    ['a.doc', OLE],
    ['a.xls', OLE],
    ['a.ppt', OLE],
    ['a.csv', bytes('a,b\r\n1,2')],
    ['a.csv', Uint8Array.from([0xbf, 0xc6, 0xc4, 0xbf, 0x2c, 0x31])],
    ['a.txt', bytes('plain < 5 > 3')],
  ])('are what %s says', (name, content) => {
    expect(matchesBytes(name, content)).toBe(true);
  });

  it.each([
    ['photo.jpg', bytes('<script>alert(1)</script>')],
    ['photo.jpg', PNG],
    ['photo.jpg', bytes('')],
    ['a.webp', bytes('RIFF1234WAVEfmt ')],
    ['a.pdf', bytes(' %PDF-1.7')],
    ['a.docx', bytes(`${ZIP}all kinds of things`)],
    ['a.xlsx', docx()],
    ['a.docx', docx('word/vbaProject.bin')],
    ['a.doc', docx()],
    ['a.csv', bytes('<!doctype html>')],
    ['a.csv', bytes('\u00ef\u00bb\u00bf<html>')],
    ['a.csv', bytes('1,<SCRIPT src=x>')],
    ['a.txt', bytes('MZ\u0090\u0000')],
    ['a.txt', bytes('MZ program without a zero')],
    ['a.txt', bytes('#!/bin/sh')],
    ['a.txt', bytes('<?php echo 1;')],
    ['a.txt', PDF],
    ['a.txt', bytes('zero \u0000')],
  ])('are not what %s says', (name, content) => {
    expect(matchesBytes(name, content)).toBe(false);
  });
});

describe('the name of a file', () => {
  it.each([
    'a.svg',
    'a.html',
    'a.exe',
    'a.js',
    'a.pdf.exe',
    'pdf',
    '',
    '.',
    'a.',
    'a.docm',
    'a.zip',
  ])('%p is of no kind that is taken', (name) => {
    expect(kindOfName(name)).toBeUndefined();
    expect(matchesBytes(name, PDF)).toBe(false);
  });

  it('with every ending that is offered leads to a kind', () => {
    for (const ending of ALLOWED_EXTENSIONS) expect(kindOfName(`a${ending}`)).toBeDefined();
  });
});

describe('the type that a browser declares', () => {
  it.each([
    ['a.pdf', 'application/pdf', false],
    ['a.pdf', 'APPLICATION/PDF; charset=binary', false],
    ['a.pdf', undefined, false],
    ['a.pdf', 'application/octet-stream', false],
    ['a.jpg', 'image/jpg', false],
    ['a.csv', 'application/vnd.ms-excel', false],
    ['a.pdf', 'image/png', true],
    ['a.jpg', 'text/html', true],
  ])('of %s as %p contradicts it: %p', (name, declared, expected) => {
    expect(contradicts(name, declared)).toBe(expected);
  });
});
