// Language, theme, and the sorting, filtering and searching of the fact table. Without it the page still reads.
const root = document.documentElement;
const byId = (id) => document.getElementById(id);
const recall = (key) => {
  try {
    return localStorage.getItem(`heshu-${key}`);
  } catch {
    return null;
  }
};
const keep = (key, value) => {
  try {
    localStorage.setItem(`heshu-${key}`, value);
  } catch {
    // Some browsers keep nothing for pages opened from disk.
  }
};

function speak(language) {
  root.lang = language === 'zh' ? 'zh-Hans' : 'en';
  root.dataset.lang = language;
  tell();
}
const asked = new URLSearchParams(location.search);
const preferred = (navigator.language ?? '').startsWith('zh') ? 'zh' : 'en';
const dark = matchMedia('(prefers-color-scheme: dark)');
root.dataset.theme = asked.get('theme') ?? recall('theme') ?? (dark.matches ? 'dark' : 'light');

const rows = [...document.querySelectorAll('#table tbody tr')].map((element) => ({
  element,
  status: element.dataset.status,
  text: element.textContent.toLowerCase(),
  keys: [...element.cells].map((cell) => cell.dataset.key),
}));
let order = rows;
let shown = rows.length;
let limit = 100;

function tell() {
  byId('count').textContent = root.dataset.lang === 'zh' ? `${shown} / ${rows.length} 行` : `${shown} of ${rows.length} rows`;
}

function filter() {
  const words = byId('search').value.toLowerCase().split(/\s+/).filter(Boolean);
  const status = byId('status').value;
  shown = 0;
  for (const row of order) {
    const fits = (status === '' || row.status === status) && words.every((word) => row.text.includes(word));
    if (fits) shown += 1;
    row.element.hidden = !fits || shown > limit;
  }
  byId('more').hidden = shown <= limit;
  tell();
}

function sortBy(column, head) {
  const falling = head.getAttribute('aria-sort') === 'ascending';
  for (const other of head.parentElement.cells) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
  const numeric = rows.every(({ keys }) => keys[column] === '' || !Number.isNaN(Number(keys[column])));
  const compare = (a, b) => {
    if (a === '' || b === '') return (a === '') - (b === '');
    const order = numeric ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;
    return falling ? -order : order;
  };
  order = rows.toSorted((a, b) => compare(a.keys[column], b.keys[column]));
  document.querySelector('#table tbody').append(...order.map(({ element }) => element));
  filter();
}

for (const [column, head] of [...document.querySelectorAll('#table th')].entries())
  head.querySelector('button').addEventListener('click', () => sortBy(column, head));
byId('search').addEventListener('input', filter);
byId('status').addEventListener('change', filter);
byId('search').form.addEventListener('submit', (event) => event.preventDefault());
byId('language').addEventListener('click', () => {
  const next = root.dataset.lang === 'zh' ? 'en' : 'zh';
  keep('language', next);
  speak(next);
});
byId('theme').addEventListener('click', () => {
  root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
  keep('theme', root.dataset.theme);
});
byId('more').addEventListener('click', () => {
  limit = Infinity;
  filter();
});
addEventListener('beforeprint', () => byId('more').click());
filter();
speak(asked.get('lang') ?? recall('language') ?? preferred);
