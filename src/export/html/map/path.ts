// Writes what is projected as path data in few bytes: whole quarters of a unit, each point told from the one before.

import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from "d3-geo";

/** How many steps of the path data make a unit of the drawing. */
export const stepsPerUnit = 4;

/** The object as path data, in steps; empty where nothing of it is seen. */
export function compactPath(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const lines = new LineCollector();
  geoPath(projection, lines)(shape);
  return lines.data();
}

class LineCollector implements GeoContext {
  private readonly lines: string[] = [];
  private steps = "";
  private moved = 0;
  private x = 0;
  private y = 0;

  beginPath(): void {
    // One path is all there is.
  }

  arc(): void {
    // Points are marks of their own.
  }

  moveTo(x: number, y: number): void {
    this.end("");
    [this.x, this.y] = [whole(x), whole(y)];
    this.steps = `M${this.x} ${this.y}l`;
  }

  lineTo(x: number, y: number): void {
    const [east, south] = [whole(x), whole(y)];
    if (east === this.x && south === this.y) return;
    const [dx, dy] = [east - this.x, south - this.y];
    this.steps += `${this.moved > 0 && dx >= 0 ? " " : ""}${dx}${dy >= 0 ? " " : ""}${dy}`;
    [this.x, this.y] = [east, south];
    this.moved += 1;
  }

  closePath(): void {
    this.end("z");
  }

  data(): string {
    this.end("");
    return this.lines.join("");
  }

  /** What has no length, or closes around nothing, is not drawn. */
  private end(close: string): void {
    if (this.moved > (close === "" ? 0 : 1)) this.lines.push(this.steps + close);
    [this.steps, this.moved] = ["", 0];
  }
}

function whole(value: number): number {
  return Math.round(value * stepsPerUnit);
}
