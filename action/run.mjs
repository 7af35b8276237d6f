import{run}from"./chunks/chunk-Q5AMNRKF.mjs";export{run};
