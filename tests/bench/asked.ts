import { areaBits } from '../../src/domain/invitation';
import { standardModel } from '../../src/domain/standard-model';
import { askAtHome } from '../support/at-home';

/** A link that asks a parent about every area of the model, in Danish. In: where the app is served. */
export async function linkAboutEverything(origin: string): Promise<string> {
  const areas = areaBits(
    standardModel.areas.map(({ id }) => id),
    standardModel,
  );
  const asked = await askAtHome({ areas, otherTitle: 'Tandpleje', date: '2090-12-03', ends: '2090-12-02' }, origin);
  return asked.link;
}
