import { expect, test } from 'vitest';
import { withArticle } from '../../client/parts/article.ts';

/** Names of the example day as the Chair reads them aloud: "the representative of …". */
test.each([
  ['Permanent Mission of Angola', 'the Permanent Mission of Angola'],
  ['Savannah Legal Aid Collective', 'the Savannah Legal Aid Collective'],
  ['Otvorena Vrata Centre for Victim Support', 'the Otvorena Vrata Centre for Victim Support'],
  ['Volta Bridges', 'Volta Bridges'],
  ['Clearline Ferries and Ports Compliance Ltd.', 'Clearline Ferries and Ports Compliance Ltd.'],
  ['A non-governmental organization', 'a non-governmental organization'],
  ["The Women's Probono Initative", "the Women's Probono Initative"],
  ['Red de Casas de Acogida del Sur', 'Red de Casas de Acogida del Sur'],
  ['Réseau Frontières et droits', 'Réseau Frontières et droits'],
])('%s stands in a sentence as %s', (name, spoken) => {
  expect(withArticle(name)).toBe(spoken);
});
