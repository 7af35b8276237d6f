import{run}from"./chunks/chunk-VDAOOMXG.mjs";import"./chunks/chunk-7OKOTLR5.mjs";export{run};
