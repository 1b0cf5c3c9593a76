// AssemblyScript: what is done to four numbers at once.

export class Lanes {
  @inline
  static sum(x: v128): f32 {
    const even = f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1);
    return even + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3));
  }

  @inline
  static largest(x: v128): f32 {
    const first = max(f32x4.extract_lane(x, 0), f32x4.extract_lane(x, 1));
    return max(first, max(f32x4.extract_lane(x, 2), f32x4.extract_lane(x, 3)));
  }

  @inline
  static scaled(sums: v128, rowScales: v128, scale: v128): v128 {
    return f32x4.mul(f32x4.convert_i32x4_s(sums), f32x4.mul(rowScales, scale));
  }

  @inline
  static within(x: v128, bound: v128): v128 {
    return f32x4.pmax(f32x4.pmin(x, bound), f32x4.neg(bound));
  }

  /** Ties go to the even number: 1.5 x 2^23 leaves no room for a fraction, and its last bits are the number. */
  @inline
  static storeRounded(to: usize, x: v128): void {
    const shifted = f32x4.add(x, f32x4.splat(12582912));
    const whole = i32x4.sub(shifted, i32x4.splat(0x4b400000));
    v128.store64_lane(to, i16x8.narrow_i32x4_s(whole, whole), 0);
  }

  /** A ratio of polynomials fitted on [-7, 7] and held there; at most 3e-6 off. */
  @inline
  static tanh(x: v128): v128 {
    const a = Lanes.within(x, f32x4.splat(7));
    const s = f32x4.mul(a, a);
    let over = f32x4.mul(s, f32x4.splat(3.930024232253421e-6));
    over = f32x4.mul(s, f32x4.add(over, f32x4.splat(0.002276995303653103)));
    over = f32x4.mul(s, f32x4.add(over, f32x4.splat(0.12302194320703427)));
    over = f32x4.mul(a, f32x4.add(over, f32x4.splat(0.9999956956472061)));
    let under = f32x4.mul(s, f32x4.splat(0.00014235131789199347));
    under = f32x4.mul(s, f32x4.add(under, f32x4.splat(0.021072218897771618)));
    under = f32x4.mul(s, f32x4.add(under, f32x4.splat(0.45634044653618694)));
    return f32x4.div(over, f32x4.add(under, f32x4.splat(1)));
  }

  @inline
  static sigmoid(x: v128): v128 {
    const half = f32x4.splat(0.5);
    return f32x4.add(half, f32x4.mul(half, Lanes.tanh(f32x4.mul(half, x))));
  }
}
