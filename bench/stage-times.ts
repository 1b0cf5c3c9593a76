// Where the time of reconciliation goes: the profiler's samples, summed by the step of `reconcile` that they fall in. No step is
// called or timed by itself, so that what is measured is what a case costs.

import { type Profiler, Session } from "node:inspector";

/** Milliseconds of the processor by step, collecting garbage among them. */
export type StageTimes = ReadonlyMap<string, number>;

/** Functions that are no step of their own, but call some. */
const ways: ReadonlySet<string> = new Set(["reconcile", "dateReports"]);

const everyMicroseconds = 1000;

/** What came of some work, and how long it and its steps took. */
export interface Staged<Result> {
  readonly result: Result;
  readonly milliseconds: number;
  readonly stages: StageTimes;
}

/** Does work in which `reconcile` is called, and tells how long each of its steps took. */
export function staged<Result>(work: () => Result): Staged<Result> {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.setSamplingInterval", { interval: everyMicroseconds });
  session.post("Profiler.start");
  const start = performance.now();
  const result = work();
  const milliseconds = performance.now() - start;
  let stages: StageTimes = new Map();
  // In one process the answer comes before `post` returns.
  session.post("Profiler.stop", (_, { profile }) => {
    stages = sumByStage(profile);
  });
  session.disconnect();
  return { result, milliseconds, stages };
}

function sumByStage({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): StageTimes {
  const stageOf = stagesOf(nodes);
  const times = new Map<string, number>();
  samples.forEach((node, at) => {
    const stage = stageOf.get(node);
    if (stage !== undefined)
      times.set(stage, (times.get(stage) ?? 0) + (timeDeltas[at] ?? 0) / 1000);
  });
  return times;
}

function stagesOf(nodes: readonly Profiler.ProfileNode[]): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stages = new Map<number, string>();
  const [root] = nodes;
  const open = root === undefined ? [] : [{ node: root, stage: undefined as string | undefined }];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { functionName } = top.node.callFrame;
    const parent = top.stage;
    const stage = stageBelow(parent, functionName);
    if (stage !== undefined) stages.set(top.node.id, stage);
    for (const id of top.node.children ?? []) {
      const node = byId.get(id);
      if (node !== undefined) open.push({ node, stage });
    }
  }
  return stages;
}

/** What a function called in some step belongs to. */
function stageBelow(stage: string | undefined, name: string): string | undefined {
  if (name === "(garbage collector)") return "garbage collection";
  if (ways.has(name)) return "reconcile";
  return stage === "reconcile" ? name : stage;
}
