import{run}from"./chunks/chunk-BP3RL4JG.mjs";export{run};
