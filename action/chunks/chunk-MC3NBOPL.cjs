var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commentsIn:()=>commentsIn});module.exports=__toCommonJS(stdin_exports);var import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs");
function commentsIn(file){let elements=(0,import_chunk_NTJQSSOZ.once)(file.elements);return file.comments.flatMap(comment=>{let text=file.text.slice(comment.start,
comment.end);if(!/vnet-preflight/iu.test(text))return[];let way=wayTo(comment,elements(),file),[last]=way.slice(-1),name=way.map(element=>element.name).join(", "),
target=last&&{name,range:rangeOf(last,file)};return[{text,place:{file:file.file,...file.lines.at(comment.start)},target}]})}function rangeOf({start,end},{file,lines}){
let last=lines.at(end);return{file,...lines.at(start),endLine:last.line,endColumn:last.column}}function wayTo(comment,outermost,file){let way=[],elements=outermost;
for(;;){let index=firstBehind(elements,comment.start),[before,next]=[elements[index-1],elements[index]];if(before===void 0||comment.start>=before.end)return isBehindCode(
comment,file)?before!==void 0&&endsOnLineOf(comment,before,file)?[...way,before]:way:next===void 0?[]:[...way,next];if(way.push(before),elements=comment.start<before.
bodyStart?[]:partsOf(before),elements.length===0)return way}}var partsOf=(0,import_chunk_NTJQSSOZ.remember)(element=>element.parts());function firstBehind(elements,offset){
let[low,high]=[0,elements.length];for(;low<high;){let middle=low+high>>1;(elements[middle]?.start??0)<=offset?low=middle+1:high=middle}return low}function isBehindCode({
start},{text}){return/\S/u.test(text.slice(text.lastIndexOf(`
`,start)+1,start))}function endsOnLineOf(comment,{end},{lines}){return lines.at(end).line===lines.at(comment.start).line}0&&(module.exports={commentsIn});
