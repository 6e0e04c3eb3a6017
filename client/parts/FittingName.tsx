import { type FittingStep, ROOM_NAME, useFittingSize } from './useFittingSize.ts';

/** A name that is read from afar or aloud: as large as its place allows, wrapped, never cut. */
export function FittingName({ name, steps = ROOM_NAME }: { name: string; steps?: readonly FittingStep[] }) {
  const element = useFittingSize<HTMLParagraphElement>(name, steps);
  return (
    <p className="name" ref={element}>
      {name}
    </p>
  );
}
