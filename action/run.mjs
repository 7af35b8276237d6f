import{run}from"./chunks/chunk-GNBJYWCT.mjs";export{run};
