// The arithmetic of teaching, in AssemblyScript for WebAssembly SIMD: what a teaching thread may call. All arrays are
// 32-bit floats in one shared memory, row-major; arguments are byte addresses, counts and strides in floats. Widths
// are multiples of 8. A slope is the loss' derivative by a number (its gradient).

export { stepBackward, stepForward } from "./teaching-cells";
export { follow, learn, squareSum } from "./teaching-learning";
export { addRows, fillRows, multiply, multiplyBy, transpose } from "./teaching-products";
export {
  dropOut,
  leakForward,
  normaliseBackward,
  normaliseForward,
  softmax,
  spreadRow,
  sumRows,
} from "./teaching-rows";
