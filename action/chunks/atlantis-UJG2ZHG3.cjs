var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{renderAtlantis:()=>renderAtlantis});module.exports=__toCommonJS(stdin_exports);var import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs"),
import_chunk_WXHOOJ4W=require("./chunk-WXHOOJ4W.cjs"),longest=5e4;function renderAtlantis(report,{rules,stops}){let findings=(0,import_chunk_NTJQSSOZ.findingsOf)(
report.verdicts,rules),closing=[...report.summary.subjects.integration===0?[(0,import_chunk_NTJQSSOZ.nothingJudged)(report)]:[],...(0,import_chunk_NTJQSSOZ.overriddenLines)(
report),...(0,import_chunk_NTJQSSOZ.isEmpty)(report.summary)?[]:[(0,import_chunk_NTJQSSOZ.summaryLine)(report)]].map(harmless),blocks=[...findings.map(findingBlock),
...(0,import_chunk_NTJQSSOZ.openQuestions)(report.verdicts).map(({reason,verdicts})=>[`undecided: ${(0,import_chunk_NTJQSSOZ.printable)(reason,2e3)}`,`  for ${(0,import_chunk_NTJQSSOZ.nameList)(
verdicts.map(({subject})=>subject.address))}`,`  leaves open ${(0,import_chunk_NTJQSSOZ.nameList)(verdicts.map(({policy})=>policy))}`]),...report.notices.map(notice=>[
`notice: ${(0,import_chunk_NTJQSSOZ.noticeText)(notice)}`])].map(lines=>`${lines.map(harmless).join(`
`)}
`),shown=withinLimit(blocks),left=blocks.length-shown.length;return[...stops>0?[`${(0,import_chunk_NTJQSSOZ.count)(stops,"failure")}: what is found below stops \
this plan
`]:[],...shown,...left>0?[`and ${(0,import_chunk_NTJQSSOZ.count)(left,"more item")}; vnet-preflight check tells them all
`]:[],`${closing.join(`
`)}
`].join(`
`)}function findingBlock(finding){let{severity,policy,message}=finding.verdict,subjects=(0,import_chunk_NTJQSSOZ.nameList)((0,import_chunk_NTJQSSOZ.subjectsOfFinding)(
finding).filter(address=>address!==finding.spot.address));return[`${severity} ${(0,import_chunk_NTJQSSOZ.printable)(policy)}: ${(0,import_chunk_NTJQSSOZ.printable)(
message,2e3)}`,`  at ${(0,import_chunk_NTJQSSOZ.printable)(finding.spot.address)}${subjects===""?"":`, for ${subjects}`}`,`  why and how to mend it: vnet-prefli\
ght explain ${(0,import_chunk_NTJQSSOZ.printable)(policy)}`]}function harmless(line){return line.replaceAll(/(?<=f)a(?=il)/giu,String.raw`\u{61}`).replaceAll("`",
"'").replaceAll("~~~","'''")}function withinLimit(blocks){let length=0,over=blocks.findIndex(block=>(length+=block.length+1,length>longest));return over<0?blocks:
blocks.slice(0,over)}0&&(module.exports={renderAtlantis});
