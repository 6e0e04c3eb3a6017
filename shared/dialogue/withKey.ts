/**
 * Tables with a row for each organization, person or request. To copy one of several hundred rows costs more than all the
 * rest of an act, so a fold of several events after one another copies each table once, and not for each event.
 */

/** Tables made by the fold under way; nobody else has seen them yet, so it may write into them. */
let made: WeakSet<object> | undefined;

/** A table with one row written: a copy, but for a table that the same fold has made. */
export function withKey<Row>(
  table: Readonly<Record<string | number, Row>>,
  key: string | number,
  row: Row,
): Readonly<Record<string | number, Row>> {
  if (made?.has(table)) {
    (table as Record<string | number, Row>)[key] = row;
    return table;
  }
  const copy = { ...table, [key]: row };
  made?.add(copy);
  return copy;
}

/** How to fold several events as one: of the states on the way only the latest may be looked at. */
export function inOneGo(): <State>(fold: () => State) => State {
  const own = new WeakSet<object>();
  return (fold) => {
    made = own;
    try {
      return fold();
    } finally {
      made = undefined;
    }
  };
}
