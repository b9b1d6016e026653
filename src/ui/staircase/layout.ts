import type { Step } from '#core/level/test.ts';

/** A dimension that stands on a step. */
export type StaircaseMark = {
  readonly id: string;
  /** Short name, written beside the mark where there is room. */
  readonly label: string;
  /** Number in the list beside the picture, written on the mark where there is not. */
  readonly number: number;
  readonly step: Step;
  readonly isBottleneck: boolean;
};

/** A rectangle of the picture, in pixels. */
export type Block = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A mark with its place: the foot on the step, the dot above it. */
export type PlacedMark = StaircaseMark & { readonly x: number; readonly y: number; readonly footY: number };

/** Where everything stands in a picture of the given width. */
export type StaircaseLayout = {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly Block[];
  readonly marks: readonly PlacedMark[];
  readonly isLabelled: boolean;
};

const wide = 900;
const dotRow = 26;
const labelRoom = 148;
/** Slanted labels this far apart do not touch. */
const labelPitch = 36;
/** A slanted label that starts this far from the next block passes above it; a flag has its place there too. */
const labelReach = 64;

/** Lays the staircase out in whole pixels; from 320 px to a projector the same drawing. */
export function layOut(width: number, marks: readonly StaircaseMark[], topRoom: number): StaircaseLayout {
  const column = width / 4;
  const rise = riseAt(width);
  const isLabelled = width >= wide && (mostOnOneStep(marks) + 0.5) * labelPitch <= column - labelReach;
  const room = Math.max(topRoom, roomFor(marks, rise, isLabelled, column));
  const height = Math.round(room + rise * 3.65);
  const blocks = [0, 1, 2, 3].map((at) => {
    const tall = Math.round(rise * (0.65 + at));
    const x = Math.round(column * at);
    return { x, y: height - tall, width: Math.round(column * (at + 1)) - x, height: tall };
  });
  return { width, height, blocks, marks: placeMarks(marks, blocks, isLabelled), isLabelled };
}

/** How much higher a step is than the one before it. */
export function riseAt(width: number): number {
  return Math.round(Math.min(92, Math.max(30, width * 0.066)));
}

function mostOnOneStep(marks: readonly StaircaseMark[]): number {
  return Math.max(0, ...[1, 2, 3, 4].map((step) => marks.filter((mark) => mark.step === step).length));
}

function perRow(column: number): number {
  return Math.max(1, Math.floor((column - 8) / dotRow));
}

function roomFor(marks: readonly StaircaseMark[], rise: number, isLabelled: boolean, column: number): number {
  const needs = [1, 2, 3, 4].map((step) => {
    const count = marks.filter((mark) => mark.step === step).length;
    if (count === 0) return 0;
    const above = isLabelled ? labelRoom : Math.ceil(count / perRow(column)) * dotRow + 16;
    return above - (4 - step) * rise;
  });
  return Math.max(0, ...needs);
}

function placeMarks(
  marks: readonly StaircaseMark[],
  blocks: readonly Block[],
  isLabelled: boolean,
): readonly PlacedMark[] {
  return blocks.flatMap((block, at) => {
    const here = marks.filter((mark) => mark.step === at + 1);
    const reach = isLabelled ? labelReach : 0;
    const row = isLabelled ? here.length : Math.min(here.length, perRow(block.width));
    return here.map((mark, index) => {
      const x = Math.round(block.x + ((block.width - reach) * ((index % row) + 0.75)) / (row + 0.5));
      const y = block.y - (isLabelled ? 38 : 20 + Math.floor(index / row) * dotRow);
      return { ...mark, x, y, footY: block.y };
    });
  });
}
