import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

const english =
  'Patients were randomised to the irbesartan group or the placebo group. Outcomes of the irbesartan group and of the placebo group were compared in all patients. ';
const chinese = '将患者随机分为针刺组和假针刺组。患者均完成随访。针刺组每周治疗，假针刺组同法。比较针刺组与假针刺组。';

/** A line a claim, the introduction's own left out: it holds no number. */
const rows: readonly ['en' | 'zh', string, ...string[]][] = [
  [
    'en',
    'Stroke occurred in 31 patients (6.2%) in the irbesartan group and 45 (9.1%) in the placebo group.',
    '31 1 | irbesartan group | patients with stroke',
    '6.2 % | * | rate of stroke',
    '45 1 | placebo group | patients with stroke',
    '9.1 % | * | rate of stroke',
  ],
  [
    'en',
    'Cough was reported by 12% and 7%, respectively.',
    '12 % | irbesartan group | rate of cough',
    '7 % | placebo group | rate of cough',
  ],
  [
    'en',
    'Nineteen were lost to follow-up, eleven in the irbesartan group and eight in the placebo group.',
    '19 1 | * | lost-to-follow-up',
    '11 1 | irbesartan group | lost-to-follow-up',
    '8 1 | placebo group | lost-to-follow-up',
  ],
  ['en', 'Over two years 18% of patients assigned to irbesartan moved away.', '* | *', '18 % | irbesartan group'],
  ['en', 'They received irbesartan (n = 512) or placebo (n = 508).', '512 1 | irbesartan group', '508 1 | placebo group'],
  [
    'en',
    'Serum potassium rose from 4.1 mmol/L to 4.4 mmol/L in the irbesartan group.',
    '4.1 mmol/L | * | serum potassium',
    '4.4 mmol/L | irbesartan group | serum potassium',
  ],
  ['zh', '针刺组男31例，女29例，病程（4.2±1.1）年。', '31 1 | 针刺组', '29 1 | 针刺组', '4.2 a | 针刺组 | disease-duration'],
  [
    'zh',
    '干预后，针刺组血清铁蛋白由82 ng/mL升高到118 ng/mL。',
    '82 ng/mL | 针刺组 | 血清铁蛋白 | - | actual',
    '118 ng/mL | 针刺组 | 血清铁蛋白 | - | actual',
  ],
  ['zh', '针刺组满意度96.2%，头晕发生率3.1%。', '96.2 % | 针刺组 | satisfaction', '3.1 % | 针刺组 | incidence'],
  ['zh', '有效率分别为88.0%和71.5%。', '88.0 % | 针刺组 | response-rate', '71.5 % | 假针刺组 | response-rate'],
];

describe('arms and what befell them', () => {
  test.each(rows)('%s: %s', (language, text, ...claims) =>
    expect(readClaims(`${language === 'en' ? english : chinese}${text}`, language, claims)).toEqual(claims),
  );
});
