import { correction, generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Light modules that readers need on every side (ISO/IEC 18004). */
export const quietZone = 4;

export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  readonly size: number;
  /** The outline of what is dark, one unit a module. */
  readonly path: string;
}

/**
 * A text as a QR code that survives a seventh of it being covered, as by glare on a projector's screen.
 * Undefined for texts too long for any code, of more than about 2,300 bytes.
 */
export function qrCode(text: string): QrCode | undefined {
  try {
    const code = generate(text, { minCorrectionLevel: correction.M });
    return { size: code.size, path: toSvgPath(code) };
  } catch (error) {
    if (new TextEncoder().encode(text).length > 2300) return undefined;
    throw error;
  }
}

/** Whether others can open an address at all: a file on this machine's disk they cannot. */
export const isOnTheWeb = (address: string): boolean => /^https?:/.test(address);
