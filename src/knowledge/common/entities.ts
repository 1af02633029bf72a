import type { EntityRow } from '../../schema/knowledge.ts';
import { authorities } from './entities/authorities.ts';
import { companies } from './entities/companies.ts';
import { countries } from './entities/countries.ts';
import { places } from './entities/places.ts';
import { regions } from './entities/regions.ts';

/** Countries, regions, authorities and other holders of figures. */
export const entities: readonly EntityRow[] = [...regions, ...countries, ...places, ...companies, ...authorities];
