import{run}from"./chunks/chunk-E7DKZNHJ.mjs";import"./chunks/chunk-7OKOTLR5.mjs";export{run};
