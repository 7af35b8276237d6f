import{openTemplate}from"./chunk-BRQPAI3P.mjs";import"./chunk-3I7IK3WS.mjs";import"./chunk-AILBYKYX.mjs";import"./chunk-7OKOTLR5.mjs";export{openTemplate};
