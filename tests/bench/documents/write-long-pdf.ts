const words = 'output of the mines rose by from to in and share world price tonnes million per cent exports fell demand supply'.split(' ');

/** A PDF in two columns with a table on each page, set in Helvetica: plain, but as dense as a journal. */
export function writeLongPdf(pages: number): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
  const kids: string[] = [];
  for (let page = 1; page <= pages; page++) {
    const content = contentOf(page);
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`;
  const parts = ['%PDF-1.4\n'];
  const places: number[] = [];
  let length = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    places.push(length);
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`;
    parts.push(part);
    length += part.length;
  }
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`,
  );
  parts.push(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`);
  return new Uint8Array(Buffer.from(parts.join(''), 'latin1'));
}

function contentOf(page: number): string {
  const lines = [`BT /F1 8 Tf 250 815 Td (Sample Annals ${2000 + (page % 20)}) Tj ET`, `BT /F1 8 Tf 290 30 Td (${page}) Tj ET`];
  for (const x of [50, 305]) {
    for (let line = 0; line < 45; line++) {
      const text = Array.from({ length: 8 }, (_, word) =>
        word % 4 === 3 ? String((page * 31 + line * 7 + word) % 997) : words[(page + line * 5 + word * 3) % words.length],
      );
      lines.push(`BT /F1 9 Tf ${x} ${780 - line * 12} Td (${text.join(' ')}.) Tj ET`);
    }
  }
  for (let row = 0; row < 12; row++)
    for (let column = 0; column < 6; column++) {
      const text = column === 0 ? `Country ${row}` : row === 0 ? String(2018 + column) : ((page + row * column * 13) % 900) / 10;
      lines.push(`BT /F1 8 Tf ${60 + column * 80} ${220 - row * 13} Td (${text}) Tj ET`);
    }
  for (const y of [232, 216, 72]) lines.push(`0.5 w 55 ${y} m 540 ${y} l S`);
  return lines.join('\n');
}
