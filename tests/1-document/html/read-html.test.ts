import { expect, it } from 'vitest';
import { outline, read } from '../support.ts';

const page = `<html><head><title>Rivers 2020 | Streams</title><style>td{padding:2px}</style></head><body>
<nav><a href="/12">Home 3</a></nav>
<div id="content"><h1>Rivers &amp; Salmon</h1><div class="authors">A. Berg</div>
<div><h2>Abstract</h2><div>Runs fell by 12&thinsp;%, from 41&nbsp;000
to &lt;&#51;7&nbsp;000 fish.</div></div>
<section><h2>1.&emsp;Methods</h2><p>We counted 212 days a year<sup><a href="#r1">1</a></sup>; flow was 35 m<sup>3</sup>.<br>Nothing else.</p>
<script>var a = 12;</script></section>
<figure><figcaption>Table 1. Count by river</figcaption>
<table><thead><tr><th></th><th colspan="2">Count</th></tr><tr><th>River</th><th>2010</th><th>2020</th></tr></thead>
<tbody><tr><td rowspan=2>Tyr</td><td>12&nbsp;300</td><td>10 900</td></tr><tr><td>11</td><td>12</td></tr></tbody>
<tfoot><tr><td colspan="3">Source: River Board.</td></tr></tfoot></table></figure>
<p>產量為&nbsp;12<b>
萬噸</b>。</p>
<h2>References</h2><ol><li id="r1">Berg A. Counting fish. J Str. 2011;4:12-19.</li><li>Dahl C. Ladders. J Str. 2015;8:1-9.</li></ol>
<footer>© 2021 Streams</footer></div></body></html>`;

it('reads what a page shows', () => {
  const document = read('html', page);
  expect(outline(document)).toEqual([
    'furniture: Home 3',
    'title: Rivers & Salmon',
    'front: A. Berg',
    'heading: Abstract',
    'paragraph: Runs fell by 12 %, from 41 000 to <37 000 fish.',
    'heading: 1. Methods',
    'paragraph: We counted 212 days a year1; flow was 35 m3. Nothing else.',
    'caption: Table 1. Count by river',
    'table-note: Source: River Board.',
    'paragraph: 產量為 12萬噸。',
    'heading: References',
    'reference: Berg A. Counting fish. J Str. 2011;4:12-19.',
    'reference: Dahl C. Ladders. J Str. 2015;8:1-9.',
    'furniture: © 2021 Streams',
  ]);
  expect(document.tables).toMatchObject([
    {
      label: 'Table 1',
      headerRows: 2,
      columns: [['River'], ['Count', '2010'], ['Count', '2020']],
      rows: [[], ['River'], ['Tyr'], ['Tyr']],
      source: 'River Board',
    },
  ]);
  const methods = document.blocks.find(({ text }) => text.text.startsWith('We counted'))!;
  expect(methods.superscripts.map(({ start, end }) => methods.text.text.slice(start, end))).toEqual(['1', '3']);
  expect(document.references.map(({ key }) => key)).toEqual(['p#Table 1', 'p#1', 'p#2']);
  expect(document.source).toMatchObject({ title: 'Rivers & Salmon', year: 2021, language: 'en' });
});
