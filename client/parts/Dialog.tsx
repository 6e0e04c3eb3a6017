import { type ReactNode, useEffect, useId, useRef } from 'react';

type DialogProps = {
  title: string;
  /** Called by Escape too. */
  onClose: () => void;
  children: ReactNode;
  /** The acts at its foot. */
  acts?: ReactNode;
  /** For rows with acts of their own. */
  wide?: boolean;
  /** For a text to be read: it opens at its title, not at its first act. */
  reading?: boolean;
  className?: string;
};

/** A native dialog, open while it is mounted. The focus returns to where it was. Not for what can be put back. */
export function Dialog({ title, onClose, children, acts, wide = false, reading = false, className }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    heading.current?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={['dialog', wide && 'wide', className].filter(Boolean).join(' ')}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} ref={reading ? heading : undefined} tabIndex={reading ? -1 : undefined}>
        {title}
      </h2>
      {children}
      {acts && <div className="row">{acts}</div>}
    </dialog>
  );
}
