import { type FittingStep, ROOM_NAME, useFittingSize } from './useFittingSize.ts';

type FittingNameProps = { name: string; steps?: readonly FittingStep[]; className?: string };

/** A name that is read from afar or aloud: as large as its place allows, wrapped, never cut. */
export function FittingName({ name, steps = ROOM_NAME, className = 'name' }: FittingNameProps) {
  const element = useFittingSize<HTMLParagraphElement>(name, steps);
  return (
    <p className={className} ref={element}>
      {name}
    </p>
  );
}
