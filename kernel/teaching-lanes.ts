// AssemblyScript: addresses and functions of four floats at a time, written out where the parts of teaching use them.

/** All inlined: no call is left. */
export class Inline {
  @inline
  static at(base: usize, index: i32): usize {
    return base + ((<usize>index) << 2);
  }

  /** e to the power x, to about one part in ten million (Cephes' expf, Moshier 1992). */
  @inline
  static exponential(value: v128): v128 {
    const x = f32x4.max(f32x4.min(value, f32x4.splat(88)), f32x4.splat(-87));
    const whole = f32x4.nearest(f32x4.mul(x, f32x4.splat(<f32>Math.LOG2E)));
    const r = f32x4.sub(
      f32x4.sub(x, f32x4.mul(whole, f32x4.splat(0.693359375))),
      f32x4.mul(whole, f32x4.splat(-2.1219444e-4)),
    );
    let p = f32x4.splat(1.98756915e-4);
    p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
    p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
    p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
    p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
    p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
    p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r), f32x4.splat(1));
    const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
    return f32x4.mul(p, power);
  }

  @inline
  static sigmoid(x: v128): v128 {
    const one = f32x4.splat(1);
    return f32x4.div(one, f32x4.add(one, Inline.exponential(f32x4.neg(x))));
  }

  @inline
  static tanh(x: v128): v128 {
    const two = f32x4.splat(2);
    return f32x4.sub(f32x4.mul(two, Inline.sigmoid(f32x4.mul(two, x))), f32x4.splat(1));
  }

  @inline
  static total(lanes: v128): f32 {
    return (
      f32x4.extract_lane(lanes, 0) +
      f32x4.extract_lane(lanes, 1) +
      f32x4.extract_lane(lanes, 2) +
      f32x4.extract_lane(lanes, 3)
    );
  }
}
