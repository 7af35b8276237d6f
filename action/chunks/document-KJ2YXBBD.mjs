import{readDocument}from"./chunk-XFRJSIZB.mjs";import"./chunk-BRQPAI3P.mjs";import"./chunk-W4Z5S4I6.mjs";import"./chunk-3I7IK3WS.mjs";import"./chunk-AILBYKYX.mjs";
import"./chunk-7OKOTLR5.mjs";export{readDocument};
