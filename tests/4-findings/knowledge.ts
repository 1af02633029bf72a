import { wording } from '../../src/knowledge/common/wording.ts';
import type { Knowledge, MeasureRow } from '../../src/schema/knowledge.ts';
import { Settings } from '../../src/schema/settings.ts';

const entity = (id: string, kind: Knowledge['entities'][number]['kind'], zh: string, en: string, within: string | null) => ({
  id,
  kind,
  label: { zh, en },
  zh: [zh],
  en: [en],
  within,
  source: 'test',
});
const measure = (id: string, kind: MeasureRow['kind'], zh: string, en: string): MeasureRow => ({
  id,
  label: { zh, en },
  zh: [zh],
  en: [en],
  dimensions: ['mass'],
  kind,
  source: 'test',
});

/** Tables just large enough for the examples. */
export const knowledge: Knowledge = {
  units: [],
  scales: [],
  hedges: [],
  numerals: [],
  eras: [],
  events: [],
  modalities: [],
  wording: [...wording],
  measures: [
    measure('production', 'flow', '产量', 'output'),
    measure('export-volume', 'flow', '出口量', 'exports'),
    measure('import-volume', 'flow', '进口量', 'imports'),
    measure('reserves', 'stock', '储量', 'reserves'),
    measure('capacity', 'stock', '产能', 'capacity'),
    measure('recovery-rate', 'share', '回收率', 'recovery rate'),
    measure('grade', 'share', '品位', 'grade'),
    measure('mine-life', 'duration', '开采年限', 'mine life'),
  ],
  entities: [
    entity('world', 'world', '全球', 'world', null),
    entity('CN', 'country', '中国', 'China', 'world'),
    entity('US', 'country', '美国', 'United States', 'world'),
    entity('EG', 'country', '埃及', 'Egypt', 'world'),
    entity('AU', 'country', '澳大利亚', 'Australia', 'world'),
    entity('usgs', 'authority', '美国地质调查局', 'U.S. Geological Survey', null),
  ],
  products: [
    { id: 'rare-earths', label: { zh: '稀土', en: 'rare earth' }, zh: ['稀土'], en: ['rare earths'], broader: null, source: 'test' },
    {
      id: 'rare-earth-oxides',
      label: { zh: '稀土氧化物', en: 'rare earth oxides' },
      zh: ['稀土氧化物'],
      en: ['rare earth oxides'],
      broader: 'rare-earths',
      source: 'test',
    },
  ],
};

export const settings: Settings = Settings.parse({});
