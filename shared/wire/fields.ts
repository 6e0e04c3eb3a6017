import type { Instant } from '../dialogue/model.ts';
import { packed, unpacked } from './words.ts';

/** How the fields of an event stand in a row: each as short as what the reader knows already allows. */

/** A field of this type, no wider and no narrower: an enum with a value forgotten, or one too many, does not compile. */
export interface Field<Value> {
  how: 'whole' | 'words' | 'later' | 'back' | 'yes' | 'oneOf';
  values?: readonly unknown[];
  mayMiss?: false;
  /** Never there: it ties the type both ways. */
  type?: (value: Value) => Value;
}
/** One that need not be there; where another stands behind it in the row, `null` says so. */
export type Maybe<Value> = Omit<Field<Value>, 'mayMiss'> & { mayMiss: true };

/** As it is. */
export const whole = <Value>(): Field<Value> => ({ how: 'whole' });
export const word = whole<string>();
export const number = whole<number>();
/** Prose, by the book of words. */
export const words: Field<string> = { how: 'words' };
/** An instant, by how much later it is than the event. */
export const later: Field<Instant> = { how: 'later' };
/** A number of the record, by how far back from the event's own: 0 is the event itself. */
export const back: Field<number> = { how: 'back' };
export const yesOrNo: Field<boolean> = { how: 'yes' };
export const yes: Field<true> = { how: 'yes' };
/** One of a closed table, by its place there: another order of the table is another wire version. */
export const oneOf = <const Values extends readonly string[]>(values: Values): Field<Values[number]> => ({
  how: 'oneOf',
  values,
});
export const orNull = <Value>(field: Field<Value>) => field as unknown as Field<Value | null>;
export const maybe = <Value>(field: Field<Value>): Maybe<Value> => ({ ...field, mayMiss: true });

/** Of which event the field is: its time, and its number in the record. */
export interface Whose {
  at: Instant;
  number: number;
}
type AnyField = Pick<Field<never>, 'how' | 'values'>;

/** What stands in the row for a value that is there. */
export function shortened({ how, values }: AnyField, value: unknown, { at, number }: Whose): unknown {
  switch (how) {
    case 'whole':
      return value;
    case 'words':
      return packed(value as string);
    case 'later':
      return (value as Instant) - at;
    case 'back':
      return number - (value as number);
    case 'yes':
      return value ? 1 : 0;
    case 'oneOf':
      return values!.indexOf(value);
  }
}

/** The value again. */
export function restored({ how, values }: AnyField, short: unknown, { at, number }: Whose): unknown {
  switch (how) {
    case 'whole':
      return short;
    case 'words':
      return unpacked(short as string);
    case 'later':
      return at + (short as number);
    case 'back':
      return number - (short as number);
    case 'yes':
      return short === 1;
    case 'oneOf':
      return values![short as number];
  }
}
