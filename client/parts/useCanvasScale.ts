import { type CSSProperties, useEffect, useState } from 'react';

/** The room display is drawn on this canvas, in pixels, and scaled as a whole. */
const WIDTH = 1920;
const HEIGHT = 1080;

function fitting(): CSSProperties {
  const scale = Math.min(window.innerWidth / WIDTH, window.innerHeight / HEIGHT);
  const left = (window.innerWidth - WIDTH * scale) / 2;
  const top = (window.innerHeight - HEIGHT * scale) / 2;
  return { transform: `translate(${left}px, ${top}px) scale(${scale})`, transformOrigin: '0 0' };
}

/** Style for a canvas of 1920 × 1080 that fills the window as far as its shape allows, in the middle. */
export function useCanvasScale(): CSSProperties {
  const [style, setStyle] = useState(fitting);
  useEffect(() => {
    const fit = () => setStyle(fitting());
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, []);
  return style;
}
