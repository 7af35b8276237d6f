import{run}from"./chunks/chunk-J4ZAOVXX.mjs";export{run};
