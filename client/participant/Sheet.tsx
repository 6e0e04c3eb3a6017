import type { ComponentProps } from 'react';
import { createPortal } from 'react-dom';
import { Dialog } from '../parts/Dialog.tsx';

/** A dialog that stands apart from the place it was opened from: it takes neither the marble's ink nor the foot's sizes. */
export function Sheet(props: ComponentProps<typeof Dialog>) {
  return createPortal(<Dialog {...props} />, document.body);
}
