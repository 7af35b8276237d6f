import{run}from"./chunks/chunk-EB7WZXKR.mjs";import"./chunks/chunk-7OKOTLR5.mjs";export{run};
